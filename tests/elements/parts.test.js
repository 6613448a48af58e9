// Part names are a promise: what is rendered is documented, what is documented is rendered in some state.
import { expect } from '@open-wc/testing';
import { deep, deepAll, fixture, html, settled } from '../support/dom.js';

/** Elements in states that show all their parts. */
const STATES = [
  html`<be-topup-guide operator="base" card="prepaid" pay="cash"></be-topup-guide>`,
  html`<be-channel-picker operator="base" card="prepaid"></be-channel-picker>`,
  html`<be-operator-facts></be-operator-facts>`,
  html`<be-operator-facts operator="orange"></be-operator-facts>`,
  html`<be-esim-check device="iphone-before-xs" operator="orange"></be-esim-check>`,
  html`<be-credit-calendar operator="base" date="2026-08-31" amount="10"></be-credit-calendar>`,
  html`<be-precautions-list operator="base"></be-precautions-list>`,
];

it('the parts of every element are those of custom-elements.json', async () => {
  const { modules } = await (await fetch(new URL('../../custom-elements.json', import.meta.url))).json();
  const documented = new Map(modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName).map(({ tagName, cssParts }) => [tagName, cssParts.map(({ name }) => name).sort()])));
  const rendered = new Map([...documented].map(([tag]) => [tag, new Set()]));
  const note = (root) => {
    for (const element of deepAll(root, '[part]')) {
      const tag = element.getRootNode().host.localName;
      for (const name of element.part) rendered.get(tag).add(name);
    }
  };
  for (const state of STATES) {
    const room = await fixture(html`<div lang="en">${state}</div>`);
    await settled(room);
    const area = deep(room, 'textarea');
    if (area) {
      area.value = 'https://www.base.be.example.com/';
      deep(area.getRootNode(), 'button').click();
      await settled(room);
    }
    note(room);
  }
  const faults = [...documented].flatMap(([tag, names]) => [
    ...[...rendered.get(tag)].filter((name) => !names.includes(name)).map((name) => `${tag}: ${name} is not documented`),
    ...names.filter((name) => !rendered.get(tag).has(name)).map((name) => `${tag}: ${name} is not rendered`),
  ]);
  expect(faults).to.deep.equal([]);
});
