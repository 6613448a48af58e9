import { render } from 'preact';
import { useState } from 'preact/hooks';
import { TopupGuide } from './TopupGuide';

function App() {
  const [operator, setOperator] = useState<'base' | 'orange'>('base');
  const [heard, setHeard] = useState('');
  return (
    <>
      <TopupGuide operator={operator} data-be-sections="answer" onbe-choice={(event) => setHeard(event.detail.operator)} />
      <output>{heard}</output>
      <button onClick={() => setOperator('orange')}>Orange</button>
    </>
  );
}

render(<App />, document.getElementById('app')!);
