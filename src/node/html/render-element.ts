import type { BeElement } from '../../elements/base.js';
import { TAGS } from '../../elements/names.js';
import { prepareElement } from '../../elements/shared/prepare.js';
import * as library from '../../index.js';
import { nodesOf } from './template.js';
import { elementsBelow, type ElementNode } from './tree.js';

/** A tag of this library. */
export type TagName = (typeof TAGS)[keyof typeof TAGS];
type ElementClass = Pick<typeof BeElement, 'settings' | 'observedAttributes' | 'elementStyles' | 'loadedView'> & (new () => BeElement);

/** Classes are made here and never registered: what else runs in this process keeps its own registry. */
const CLASSES: Readonly<Record<TagName, ElementClass>> = {
  [TAGS.guide]: library.BeTopupGuide,
  [TAGS.cards]: library.BeCardComparison,
  [TAGS.ways]: library.BeChannelPicker,
  [TAGS.steps]: library.BeTopupSteps,
  [TAGS.precautions]: library.BePrecautionsList,
  [TAGS.operator]: library.BeOperatorFacts,
  [TAGS.esim]: library.BeEsimCheck,
  [TAGS.link]: library.BeLinkCheck,
  [TAGS.calendar]: library.BeCreditCalendar,
  [TAGS.phrases]: library.BePhraseCard,
  [TAGS.sources]: library.BeSourceList,
};

export const isOurs = (tag: string): tag is TagName => Object.hasOwn(CLASSES, tag);
export const TAG_NAMES = Object.keys(CLASSES) as TagName[];

/** Names of the attributes that an element takes, `lang` first. */
export const settingsOf = (tag: TagName): readonly string[] => ['lang', ...Object.keys(CLASSES[tag].settings)];

/**
 * Gives a host its shadow root, and the elements inside theirs.
 * @param host an element of this library; its attributes and properties are its settings
 * @param frame the guide around it, where there is one
 * @param adjust may change the attributes of an element inside before it is rendered
 */
export async function renderShadow(host: ElementNode, { frame, adjust }: { frame?: BeElement; adjust?: ((inside: ElementNode) => void) | undefined } = {}): Promise<void> {
  const type = CLASSES[host.tag as TagName];
  // Asking for them makes Lit set the class up.
  const observed = type.observedAttributes;
  const element = new type();
  for (const [name, value] of host.attributes) {
    element.setAttribute(name, value);
    if (observed.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  Object.assign(element, Object.fromEntries(host.properties));
  if (frame) Object.defineProperty(element, 'frame', { value: frame });
  // There is no document to ask: a guide holds the elements rendered here in its shadow root, never as its own children.
  Object.defineProperty(element, 'contains', { value: () => false });
  await prepareElement(element);
  const children = nodesOf(element['render']());
  const { loadedView } = type;
  host.shadow = { styles: [...type.elementStyles, ...(loadedView?.styles ?? [])].map((sheet) => (sheet as { cssText: string }).cssText), children };
  for (const inside of elementsBelow(children)) {
    if (!isOurs(inside.tag)) continue;
    adjust?.(inside);
    await renderShadow(inside, { frame: element, adjust });
  }
}
