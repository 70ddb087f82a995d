/** A picture is opened anywhere; these letters, or ones like them, are everywhere. */
export const PICTURE_FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** Of a drawing, in a picture of 1000 px wide, which is often shown smaller. */
export const PICTURE_FONT_SIZE = 18;
