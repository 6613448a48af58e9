import { useState } from 'react';
import { createRoot } from 'react-dom/client';
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

createRoot(document.getElementById('app')!).render(<App />);
