import type { Device, Place } from '#models/first-hour.ts';

/** The page's own icons, on a grid of 24 px. */
export const drawings: Readonly<Record<Device | Place, string>> = {
  phone: 'M7 3H17V21H7zM11 18H13',
  computer: 'M5 5H19V15H5zM2 19H22',
  website: 'M4 4H20V20H4zM4 9H20M7 6.5H7.1M10 6.5H10.1M8 13H16M8 16H13',
  server: 'M4 4H20V10H4zM4 14H20V20H4zM7 7H7.1M7 17H7.1M12 7H17M12 17H17',
  cloud: 'M7 18A4.5 4.5 0 0 1 7 9A5.5 5.5 0 0 1 17.500 10.500A4 4 0 0 1 17.500 18z',
  home: 'M4 11 12 4 20 11M6 9.500V20H18V9.500M10 20V14H14V20',
  school: 'M3 9 12 5 21 9 12 13zM7 11.500V16A8 5 0 0 0 17 16V11.500M21 9V15',
  work: 'M3 8H21V20H3zM9 8V5H15V8M3 13H21',
};
