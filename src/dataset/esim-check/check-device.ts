import { DEVICES } from '../generated/devices.js';
import type { Device, Devices } from '../generated/types.js';
import { patched } from '../patched.js';
import type { Dataset } from '../types.js';

/** Whether a family of phones has eSIM, and why one says so. */
export interface DeviceCheck {
  /** `check`: nothing confirmed says yes or no; the reader looks for the EID. */
  readonly result: 'has' | 'has-not' | 'check';
  /** Ids of sentences in words (detail.deviceReasons), never empty. */
  readonly reasons: readonly string[];
}

type WithDevices = Dataset & { readonly devices?: Devices };

/** The families of phones: built in, or the dataset's own, with a host's patch on them. */
export function devicesOf(dataset: Dataset): Readonly<Record<string, Device>> {
  const { devices } = patched<{ devices?: Devices }>(dataset, undefined, { devices: (dataset as WithDevices).devices ?? DEVICES });
  return { ...devices };
}

/**
 * Whether phones of a family have eSIM. Only official and reported facts say yes or no;
 * for all else, and for an id that no family has, the answer is `check`: the EID is the test.
 *
 * @param deviceId id of a family in data/devices.json
 * @param dataset the facts: `defaultDataset`, a patched one, or the content of dataset.json
 * @returns the result, and ids of the reasons
 * @throws TypeError when the id is not a string or the dataset is none
 */
export function checkDevice(deviceId: string, dataset: Dataset): DeviceCheck {
  if (typeof deviceId !== 'string') throw new TypeError(`be-topup-guide: a device is the id of a family, as text; got ${String(deviceId)}`);
  if (!dataset?.operators) throw new TypeError(`be-topup-guide: checkDevice expects a dataset with operators; got ${String(dataset)}`);
  const devices = devicesOf(dataset);
  const device = Object.hasOwn(devices, deviceId) ? devices[deviceId] : undefined;
  if (!device) return { result: 'check', reasons: ['not-listed'] };
  const isConfirmed = device.confidence === 'official' || device.confidence === 'reported';
  if (isConfirmed && device.result) return { result: device.result, reasons: device.reasons };
  return { result: 'check', reasons: device.result && !isConfirmed ? [...device.reasons, 'not-confirmed'] : device.reasons };
}
