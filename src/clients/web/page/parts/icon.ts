const SVG = 'http://www.w3.org/2000/svg';

/** SVG paths in a 24 × 24 box, filled with the text colour. */
const paths = {
  hash: 'M9.2 4 8.4 8H4.500v2H8l-.8 4H3.500v2h3.300L6 20h2l.8-4h4L12 20h2l.8-4h3.700v-2h-3.300l.8-4h3.500V8h-3.100l.8-4h-2l-.8 4h-4l.8-4zm.8 6h4l-.8 4h-4z',
  book: 'M5 4.500C7.500 3.800 10 4 12 5.200 14 4 16.500 3.800 19 4.500l1 .3v14.400l-1-.3c-2.500-.7-5-.5-7 .7-2-1.200-4.500-1.400-7-.7l-1 .3V4.800zM6 6.300v10.400c1.800-.3 3.500-.2 5 .4V6.900c-1.500-.8-3.200-1-5-.6zm12 0c-1.800-.4-3.500-.2-5 .6v10.200c1.500-.6 3.200-.7 5-.4z',
  inspect:
    'm8.500 6 1.400 1.400L5.300 12l4.600 4.600L8.500 18l-6-6zm7 0 6 6-6 6-1.400-1.400 4.600-4.600-4.600-4.600z',
  sun: 'M11 2h2v3h-2zm0 17h2v3h-2zM2 11h3v2H2zm17 0h3v2h-3zM4.200 5.600l1.400-1.400 2.100 2.100-1.400 1.400zm12.100 12.100 1.400-1.400 2.100 2.100-1.400 1.400zM4.200 18.400l2.100-2.100 1.400 1.400-2.100 2.100zM16.300 6.300l2.100-2.100 1.400 1.400-2.100 2.100zM12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  moon: 'M20.500 14.200A8.500 8.500 0 0 1 9.800 3.500a8.500 8.500 0 1 0 10.700 10.700z',
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  close:
    'm6.400 5 5.600 5.600L17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400-5.600-5.600L6.400 19 5 17.600l5.600-5.600L5 6.400z',
  plus: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-1 5v4H7v2h4v4h2v-4h4v-2h-4V7z',
  send: 'M3 20.500v-7l9-1.500-9-1.500v-7L22 12z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  down: 'm6 9 1.400-1.400L12 12.200l4.600-4.600L18 9l-6 6z',
  open: 'M14 4h6v6h-2V7.400l-8.300 8.300-1.400-1.400L16.600 6H14zM5 6h6v2H7v9h9v-4h2v6H5z',
  eye: 'M12 5c5 0 8.500 4 10 7-1.500 3-5 7-10 7s-8.500-4-10-7c1.500-3 5-7 10-7zm0 2c-3.400 0-6 2.400-7.700 5 1.700 2.600 4.300 5 7.700 5s6-2.400 7.700-5C18 9.400 15.400 7 12 7zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  file: 'M6 2h8l5 5v15H6zm2 2v16h9V9h-4V4z',
  check: 'm9.500 16.200-4-4L4 13.700l5.500 5.500L20.500 8 19 6.500z',
  message: 'M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
  reply: 'M10 8V3L2 11l8 8v-5c5 0 9 1.500 11 5 0-6-4-10-11-11z',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
