/** One picture on a grid of 24: what is filled with the ground, what is filled with heat, and the lines. */
export interface Drawing {
  /** A closed outline, filled with the ground. */
  readonly body: string;
  /** The part that warms where somebody pays for computation. */
  readonly warm?: string;
  readonly lines?: string;
}

/** Everything that can stand at a station, in the page's own hand. */
export const wayPictures = {
  letter: { body: 'M2 5H22V19H2z', lines: 'M2.500 6 12 13 21.500 6' },
  page: { body: 'M2 4H22V20H2z', lines: 'M2 8.500H22M5.500 12.500H18.500M5.500 16H13' },
  advert: {
    body: 'M2 5H22V19H2z',
    lines:
      'M6 15.500 9 8.500 12 15.500M7.200 13H10.800M18 8.500V15.500M18 15.500H16.500A2 2 0 0 1 16.500 11.500H18',
  },
  parcel: {
    body: 'M3 8 12 4 21 8V17L12 21.500 3 17z',
    warm: 'M3 8 12 12V21.500L3 17z',
    lines: 'M3 8 12 12 21 8M12 12V21.500M7.500 6 16.500 10V13.500',
  },
  store: {
    body: 'M4 10V21H20V10z',
    lines: 'M9 21V14.500H15V21M2 10 5 4H19L22 10zM9 4 8.500 10M15 4 15.500 10',
  },
  extension: {
    body: 'M3 8H8A3 3 0 1 1 14 8H18V12.500A3 3 0 1 1 18 18V21H3V17A2.500 2.500 0 1 0 3 12z',
  },
  router: {
    body: 'M2 13H22V20H2z',
    warm: 'M2 13H22V20H2z',
    lines: 'M6 13V5M18 13V5M6 16.500H6.100M9.500 16.500H9.600M14 16.500H18.500',
  },
  server: {
    body: 'M4 3H20V12H4zM4 12H20V21H4z',
    warm: 'M4 12H20V21H4z',
    lines: 'M7.500 7.500H7.600M12 7.500H16.500M7.500 16.500H7.600M12 16.500H16.500',
  },
  key: {
    body: 'M3 15.500A4.500 4.500 0 1 1 12 15.500A4.500 4.500 0 1 1 3 15.500z',
    lines: 'M10.800 12.200 20 3M16.200 6.800 19.500 10.100M7.500 15.500H7.600',
  },
  package: {
    body: 'M3 8H21V21H3z',
    warm: 'M3 8H21V21H3z',
    lines: 'M3 8 6 3H18L21 8M10 8V13H14V8',
  },
  script: {
    body: 'M4 2H15.500L20 6.500V22H4z',
    warm: 'M4 18.500H20V22H4z',
    lines: 'M15.500 2V6.500H20M10 10 7.500 12.750 10 15.500M14 10 16.500 12.750 14 15.500',
  },
  window: { body: 'M2 3H15V14H2zM8 9H22V21H8z', lines: 'M2 6.500H15M8 12.500H22' },
  build: {
    body: 'M3 10V4H14.500L20 10z',
    warm: 'M3 10V4H14.500L20 10z',
    lines: 'M8.500 10V22H13V10',
  },
  laptop: { body: 'M4 4H20V16H4z', warm: 'M4 16H20L22.500 20H1.500z' },
  phone: { body: 'M6 2H18V22H6z', warm: 'M6 17H18V22H6z', lines: 'M11 19.500H13' },
  cloud: {
    body: 'M6.500 19A5 5 0 0 1 6 9 6.500 6.500 0 0 1 18.300 8.500 5.300 5.300 0 0 1 18 19z',
    warm: 'M1.600 14.500H23.100A5.300 5.300 0 0 1 18 19H6.500A5 5 0 0 1 1.600 14.500z',
  },
  worm: {
    body: 'M16.500 7.500A2.750 2.750 0 1 1 22 7.500A2.750 2.750 0 1 1 16.500 7.500z',
    lines: 'M2 18C3.500 11 6 11 7.500 15.500S11.500 21.500 13 15.500 14.500 9.500 16.500 8M19.500 7H19.600',
  },
  pool: {
    body: 'M2 9V20H22V9',
    warm: 'M2 13C4 11.200 6 11.200 8 13S12 14.800 14 13 18 11.200 22 13V20H2z',
    lines: 'M7 4V8M12 3V8M17 4V8',
  },
  wallet: {
    body: 'M2 7.500H21V20.500H2z',
    warm: 'M21 11.500H16.500A2.500 2.500 0 0 0 16.500 16.500H21z',
    lines: 'M2 7.500 16 3.500V7.500M21 11.500H23V16.500H21',
  },
  hole: {
    body: 'M2 4H22V20H2z',
    lines:
      'M2 9.500H7.500M16.500 9.500H22M2 15H8M16 15H22M7 4V7M17 16.500V20M9 8 12 6.500 16 8.500 15 12 16.500 15.500 12 17.500 8 16 9.500 12z',
  },
  app: {
    body: 'M3 7A4 4 0 0 1 7 3H17A4 4 0 0 1 21 7V17A4 4 0 0 1 17 21H7A4 4 0 0 1 3 17z',
    warm: 'M9 8.500 16 12 9 15.500z',
  },
} as const satisfies Record<string, Drawing>;

export type WayPicture = keyof typeof wayPictures;
