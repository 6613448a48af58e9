import 'be-topup-guide/auto';
import type {} from 'be-topup-guide/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [operator, setOperator] = useState<'base' | 'orange'>('base');
  const [heard, setHeard] = useState('');
  return (
    <>
      <be-topup-guide lang="en" operator={operator} pay={['cash', 'visa']} data-be-sections="answer" onbe-choice={(event) => setHeard(event.detail.operator)}>
        <h2>Copy</h2>
      </be-topup-guide>
      <output>{heard}</output>
      <button onClick={() => setOperator('orange')}>Orange</button>
    </>
  );
}

createRoot(document.getElementById('app')!).render(<App />);
