import { adoptStyles, type CSSResult } from 'lit';
import type { BeElement } from '../base.js';

/**
 * Gives an element its style sheets again, after it was moved from one document to another: into a frame or another window,
 * into the content of a `<template>`, and back. A sheet works in the document it was made in only.
 */
export async function restyle(element: BeElement): Promise<void> {
  await element.updateComplete;
  const { elementStyles, loadedView } = element.constructor as typeof BeElement;
  const styles = [...elementStyles, ...(loadedView?.styles ?? [])];
  const root = element.renderRoot as ShadowRoot;
  const view = element.ownerDocument.defaultView as typeof globalThis | null;
  // In a browser without constructable style sheets they are children, and came along.
  if (!element.hasUpdated || !root.adoptedStyleSheets) return;
  if (element.ownerDocument === document) adoptStyles(root, styles);
  // Without a view nothing is seen.
  else if (view)
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
}
