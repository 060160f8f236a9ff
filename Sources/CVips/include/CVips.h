#pragma once

#include <stdbool.h>
#include <stddef.h>

/// A picture as libvips holds it. It is lazy: what it will be is known, and its pixels are made when they are asked for.
typedef struct _VipsImage SitegenVipsImage;

/// Loads libvips and starts it; the process that never asks for a picture never pays for it. Returns NULL, or in words why it did not
/// start. To be called once, before any other function here, and not by two threads at a time.
const char *_Nullable sitegen_vips_start(void);

/// `8.14.1`
const char *_Nonnull sitegen_vips_version(void);

/// Whether this libvips was built with an operation, for example `webpload_buffer`.
bool sitegen_vips_has(const char *_Nonnull operation);

void sitegen_vips_unref(SitegenVipsImage *_Nonnull image);

// Reading. The bytes must stay where they are for as long as the picture is used; only the first frame of an animation is read. Each
// returns NULL where it fails, as do all functions below that return a picture.

/// `shrink`: 1, 2, 4 or 8: the picture is decoded at that part of its size.
SitegenVipsImage *_Nullable sitegen_vips_load_jpeg(const void *_Nonnull bytes, size_t count, int shrink);
SitegenVipsImage *_Nullable sitegen_vips_load_png(const void *_Nonnull bytes, size_t count);
SitegenVipsImage *_Nullable sitegen_vips_load_gif(const void *_Nonnull bytes, size_t count);
SitegenVipsImage *_Nullable sitegen_vips_load_webp(const void *_Nonnull bytes, size_t count, double scale);
SitegenVipsImage *_Nullable sitegen_vips_load_svg(const void *_Nonnull bytes, size_t count, double scale);

/// Pixels of one byte a band, which must stay where they are.
SitegenVipsImage *_Nullable sitegen_vips_from_memory(const void *_Nonnull bytes, size_t count, int width, int height, int bands);

int sitegen_vips_width(SitegenVipsImage *_Nonnull image);
int sitegen_vips_height(SitegenVipsImage *_Nonnull image);
int sitegen_vips_bands(SitegenVipsImage *_Nonnull image);
bool sitegen_vips_has_alpha(SitegenVipsImage *_Nonnull image);
bool sitegen_vips_is_cmyk(SitegenVipsImage *_Nonnull image);

/// Grey or sRGB, one byte a band.
bool sitegen_vips_is_plain(SitegenVipsImage *_Nonnull image);
bool sitegen_vips_is_16_bit(SitegenVipsImage *_Nonnull image);
bool sitegen_vips_has_profile(SitegenVipsImage *_Nonnull image);

/// 1 to 8 as in Exif; 1 where nothing is said.
int sitegen_vips_orientation(SitegenVipsImage *_Nonnull image);

// Changing.

SitegenVipsImage *_Nullable sitegen_vips_resize(SitegenVipsImage *_Nonnull image, double horizontal, double vertical);
SitegenVipsImage *_Nullable sitegen_vips_premultiply(SitegenVipsImage *_Nonnull image);
SitegenVipsImage *_Nullable sitegen_vips_unpremultiply(SitegenVipsImage *_Nonnull image);
SitegenVipsImage *_Nullable sitegen_vips_cast(SitegenVipsImage *_Nonnull image, bool wide);

/// From the profile in the picture to sRGB.
SitegenVipsImage *_Nullable sitegen_vips_apply_profile(SitegenVipsImage *_Nonnull image);
SitegenVipsImage *_Nullable sitegen_vips_to_srgb(SitegenVipsImage *_Nonnull image);

/// Turned as its orientation says.
SitegenVipsImage *_Nullable sitegen_vips_upright(SitegenVipsImage *_Nonnull image);
SitegenVipsImage *_Nullable sitegen_vips_crop(SitegenVipsImage *_Nonnull image, int left, int top, int width, int height);

/// On a transparent ground of that size.
SitegenVipsImage *_Nullable sitegen_vips_embed(SitegenVipsImage *_Nonnull image, int left, int top, int width, int height);
SitegenVipsImage *_Nullable sitegen_vips_on_white(SitegenVipsImage *_Nonnull image);
SitegenVipsImage *_Nullable sitegen_vips_without_alpha(SitegenVipsImage *_Nonnull image);
SitegenVipsImage *_Nullable sitegen_vips_with_alpha(SitegenVipsImage *_Nonnull image);

/// The smallest value of the last band, or -1 where it fails.
double sitegen_vips_least_of_last_band(SitegenVipsImage *_Nonnull image);

/// Makes all pixels now, and keeps them in memory.
SitegenVipsImage *_Nullable sitegen_vips_in_memory(SitegenVipsImage *_Nonnull image);

// Writing. Each returns bytes to give to `sitegen_vips_free`, or NULL where it fails.

void *_Nullable sitegen_vips_pixels(SitegenVipsImage *_Nonnull image, size_t *_Nonnull count);
void *_Nullable sitegen_vips_save_jpeg(SitegenVipsImage *_Nonnull image, int quality, bool progressive, size_t *_Nonnull count);
void *_Nullable sitegen_vips_save_png(SitegenVipsImage *_Nonnull image, int compression, bool filtered, size_t *_Nonnull count);

/// With a list of at most as many colours as `bits` give (1, 2, 4 or 8), fewer where `quality` (of 100) needs no more; between them dots.
void *_Nullable sitegen_vips_save_png_palette(
    SitegenVipsImage *_Nonnull image, int compression, int bits, int quality, bool dithered, size_t *_Nonnull count);

/// `lossless`: 0: lossy, 1: every pixel as it is, 2: pixels changed a little where that saves bytes.
void *_Nullable sitegen_vips_save_webp(
    SitegenVipsImage *_Nonnull image, int quality, int effort, int lossless, bool smart, size_t *_Nonnull count);
void sitegen_vips_free(void *_Nonnull bytes);
