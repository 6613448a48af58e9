/** Whether a family of phones has eSIM, as far as sources name it. No DOM: runs anywhere. */
export { checkDevice, devicesOf, type DeviceCheck } from './check-device.js';
