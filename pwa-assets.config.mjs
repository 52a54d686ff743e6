// For `npm run icons` only: the PNGs in public/ are made from public/icon.svg and committed.
const full = { padding: 0, resizeOptions: { background: '#0d1317', fit: 'contain' } };

export default {
  headLinkOptions: { preset: '2023' },
  preset: {
    transparent: { sizes: [64, 192, 512], favicons: [[48, 'favicon.ico']], padding: 0 },
    // The mark lies within the inner 80 %, so that a round mask cuts only the background.
    maskable: { ...full, sizes: [512] },
    apple: { ...full, sizes: [180] },
  },
  images: ['public/icon.svg'],
};
