type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** A computed colour in sRGB, each part 0 to 1; what no screen of that gamut shows is clipped. */
export const srgb = (color: string): Color => {
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.color = `color(from ${color} srgb r g b / alpha)`;
  document.documentElement.append(probe);
  const parts = getComputedStyle(probe).color.match(/-?[\d.]+(e-?\d+)?/g) ?? [];
  probe.remove();
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map((part) => Math.min(1, Math.max(0, Number(part))));
  return [red, green, blue, alpha];
};

const over = ([red, green, blue, alpha]: Color, [r, g, b]: Color): Color =>
  [red * alpha + r * (1 - alpha), green * alpha + g * (1 - alpha), blue * alpha + b * (1 - alpha), 1];

/** Relative luminance (WCAG 2.2). */
const luminance = ([red, green, blue]: Color): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/**
 * Contrast ratio, 1 to 21 (WCAG 2.2), of a colour on what is behind it: layers from the nearest to the page, which is
 * opaque. Colours are computed ones, such as `getComputedStyle` gives; where they let through they are composed.
 */
export const contrast = (foreground: string, ...behind: readonly string[]): number => {
  const back = behind.map(srgb).reduceRight((below, layer) => over(layer, below));
  const [dark = 0, light = 0] = [luminance(back), luminance(over(srgb(foreground), back))]
    .sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

/** A computed colour on a page as `#rrggbb`, for a colour field, which knows no transparency. */
export const hexOf = (color: string, page: string): string => {
  const parts = over(srgb(color), srgb(page)).slice(0, 3);
  return `#${parts.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
};
