import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { TopupGuide } from './TopupGuide';

function App() {
  const [operator, setOperator] = createSignal<'base' | 'orange'>('base');
  const [heard, setHeard] = createSignal('');
  return (
    <>
      {/* Solid hands on to a custom element as properties; attr: keeps this an attribute. */}
      <TopupGuide operator={operator()} attr:data-be-sections="answer" on:be-choice={(event) => setHeard(event.detail.operator)} />
      <output>{heard()}</output>
      <button onClick={() => setOperator('orange')}>Orange</button>
    </>
  );
}

render(() => <App />, document.getElementById('app')!);
