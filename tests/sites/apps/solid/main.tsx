import 'be-topup-guide/auto';
import type {} from 'be-topup-guide/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';

function App() {
  const [operator, setOperator] = createSignal<'base' | 'orange'>('base');
  const [heard, setHeard] = createSignal('');
  return (
    <>
      <be-topup-guide lang="en" operator={operator()} pay={['cash', 'visa']} data-be-sections="answer" on:be-choice={(event) => setHeard(event.detail.operator)}>
        <h2>Copy</h2>
      </be-topup-guide>
      <output>{heard()}</output>
      <button onClick={() => setOperator('orange')}>Orange</button>
    </>
  );
}

render(() => <App />, document.getElementById('app')!);
