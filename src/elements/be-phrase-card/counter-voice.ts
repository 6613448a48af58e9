import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The browser's speech, where there is any. */
const speech = (): SpeechSynthesis | undefined => ('speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined);

/** Reads aloud with voices that live on the device: others would send the sentence over the network. */
export class CounterVoice implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  // Voices come late in most browsers.
  readonly #changed = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    speech()?.addEventListener?.('voiceschanged', this.#changed);
  }

  hostDisconnected(): void {
    speech()?.removeEventListener?.('voiceschanged', this.#changed);
    speech()?.cancel();
  }

  /** A voice of the device for a language: the Belgian one first. */
  voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const local = (speech()?.getVoices() ?? []).filter((voice) => voice.localService === true && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
    return local.find(({ lang }) => /[-_]BE$/i.test(lang)) ?? local[0];
  }

  speak(text: string, voice: SpeechSynthesisVoice): void {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    speech()!.cancel();
    speech()!.speak(utterance);
  }
}
