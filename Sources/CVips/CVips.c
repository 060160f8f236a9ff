#include "CVips.h"

#include <dlfcn.h>

// libvips is not linked but opened when the first picture needs work: it and the 80 libraries behind it cost every start of the program
// 45 ms, which a build with nothing new to make must not pay, and a computer without it can still build a site. So no header of libvips
// is included either, and what is used of its interface is declared here. That needs its run-time package alone. The numbers are those of
// its enumerations, which are part of its binary interface (libvips.so.42).
enum { kFalse = 0, kTrue = 1 };
enum { kFailOnError = 2 };
enum { kAccessSequential = 1 };
enum { kFormatByte = 0, kFormatUnsignedShort = 2 };
enum { kGrey = 1, kCMYK = 15, kSRGB = 22 };
enum { kFilterNone = 0x08, kFilterAll = 0xF8 };
enum { kLogWarnings = 1 << 4 };

typedef SitegenVipsImage Image;

// Functions with options take any number of arguments: they must be declared so, since some processors pass those differently.
static struct {
  int (*init)(const char *);
  const char *(*version_string)(void);
  void (*concurrency_set)(int);
  void (*cache_set_max)(int);
  void (*operation_block_set)(const char *, int);
  void (*error_clear)(void);
  size_t (*type_find)(const char *, const char *);

  int (*jpegload_buffer)(const void *, size_t, Image **, ...);
  int (*pngload_buffer)(const void *, size_t, Image **, ...);
  int (*gifload_buffer)(const void *, size_t, Image **, ...);
  int (*webpload_buffer)(const void *, size_t, Image **, ...);
  int (*svgload_buffer)(const void *, size_t, Image **, ...);
  Image *(*image_new_from_memory)(const void *, size_t, int, int, int, int);
  Image *(*image_copy_memory)(Image *);
  void *(*image_write_to_memory)(Image *, size_t *);

  int (*image_get_width)(const Image *);
  int (*image_get_height)(const Image *);
  int (*image_get_bands)(const Image *);
  int (*image_get_format)(const Image *);
  int (*image_get_interpretation)(const Image *);
  int (*image_hasalpha)(Image *);
  int (*image_get_orientation)(Image *);
  size_t (*image_get_typeof)(const Image *, const char *);

  int (*resize)(Image *, Image **, double, ...);
  int (*premultiply)(Image *, Image **, ...);
  int (*unpremultiply)(Image *, Image **, ...);
  int (*cast)(Image *, Image **, int, ...);
  int (*copy)(Image *, Image **, ...);
  int (*icc_transform)(Image *, Image **, const char *, ...);
  int (*colourspace)(Image *, Image **, int, ...);
  int (*autorot)(Image *, Image **, ...);
  int (*extract_area)(Image *, Image **, int, int, int, int, ...);
  int (*extract_band)(Image *, Image **, int, ...);
  int (*embed)(Image *, Image **, int, int, int, int, ...);
  int (*flatten)(Image *, Image **, ...);
  int (*addalpha)(Image *, Image **, ...);
  int (*min)(Image *, double *, ...);
  void *(*array_double_newv)(int, ...);
  void (*area_unref)(void *);

  int (*jpegsave_buffer)(Image *, void **, size_t *, ...);
  int (*pngsave_buffer)(Image *, void **, size_t *, ...);
  int (*webpsave_buffer)(Image *, void **, size_t *, ...);

  void (*object_unref)(void *);
  void (*free)(void *);
} vips;

static const struct {
  void *function;
  const char *name;
} functions[] = {
    {&vips.init, "vips_init"},
    {&vips.version_string, "vips_version_string"},
    {&vips.concurrency_set, "vips_concurrency_set"},
    {&vips.cache_set_max, "vips_cache_set_max"},
    {&vips.operation_block_set, "vips_operation_block_set"},
    {&vips.error_clear, "vips_error_clear"},
    {&vips.type_find, "vips_type_find"},
    {&vips.jpegload_buffer, "vips_jpegload_buffer"},
    {&vips.pngload_buffer, "vips_pngload_buffer"},
    {&vips.gifload_buffer, "vips_gifload_buffer"},
    {&vips.webpload_buffer, "vips_webpload_buffer"},
    {&vips.svgload_buffer, "vips_svgload_buffer"},
    {&vips.image_new_from_memory, "vips_image_new_from_memory"},
    {&vips.image_copy_memory, "vips_image_copy_memory"},
    {&vips.image_write_to_memory, "vips_image_write_to_memory"},
    {&vips.image_get_width, "vips_image_get_width"},
    {&vips.image_get_height, "vips_image_get_height"},
    {&vips.image_get_bands, "vips_image_get_bands"},
    {&vips.image_get_format, "vips_image_get_format"},
    {&vips.image_get_interpretation, "vips_image_get_interpretation"},
    {&vips.image_hasalpha, "vips_image_hasalpha"},
    {&vips.image_get_orientation, "vips_image_get_orientation"},
    {&vips.image_get_typeof, "vips_image_get_typeof"},
    {&vips.resize, "vips_resize"},
    {&vips.premultiply, "vips_premultiply"},
    {&vips.unpremultiply, "vips_unpremultiply"},
    {&vips.cast, "vips_cast"},
    {&vips.copy, "vips_copy"},
    {&vips.icc_transform, "vips_icc_transform"},
    {&vips.colourspace, "vips_colourspace"},
    {&vips.autorot, "vips_autorot"},
    {&vips.extract_area, "vips_extract_area"},
    {&vips.extract_band, "vips_extract_band"},
    {&vips.embed, "vips_embed"},
    {&vips.flatten, "vips_flatten"},
    {&vips.addalpha, "vips_addalpha"},
    {&vips.min, "vips_min"},
    {&vips.array_double_newv, "vips_array_double_newv"},
    {&vips.area_unref, "vips_area_unref"},
    {&vips.jpegsave_buffer, "vips_jpegsave_buffer"},
    {&vips.pngsave_buffer, "vips_pngsave_buffer"},
    {&vips.webpsave_buffer, "vips_webpsave_buffer"},
    {&vips.object_unref, "g_object_unref"},
    {&vips.free, "g_free"},
};

static void *open_library(void) {
  static const char *const names[] = {
      "libvips.so.42", "libvips.42.dylib", "/opt/homebrew/lib/libvips.42.dylib", "/usr/local/lib/libvips.42.dylib"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index += 1) {
    void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

static void say_nothing(const char *domain, int level, const char *message, void *data) {}

// What libvips warns of reaches writers as our own words, or not at all.
static void silence(void *library) {
  unsigned (*set_handler)(const char *, int, void (*)(const char *, int, const char *, void *), void *);
  *(void **)&set_handler = dlsym(library, "g_log_set_handler");
  if (!set_handler) return;
  static const char *const domains[] = {"VIPS", "librsvg", "GLib-GObject"};
  for (size_t index = 0; index < sizeof domains / sizeof *domains; index += 1) set_handler(domains[index], kLogWarnings, say_nothing, NULL);
}

const char *sitegen_vips_start(void) {
  void *library = open_library();
  if (!library) return "libvips is not on this computer";
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index += 1) {
    void *function = dlsym(library, functions[index].name);
    if (!function) return "libvips on this computer is older than 8.13, or was built in another way than usual";
    *(void **)functions[index].function = function;
  }
  silence(library);
  if (vips.init("sitegen")) return "libvips on this computer does not start";
  // Pictures are made side by side by the caller, one thread each, and no two are the same.
  vips.concurrency_set(1);
  vips.cache_set_max(0);
  // Readers that meet hostile files are these five alone: never ImageMagick, nor the readers of PDF and TIFF.
  static const char *const readers[] = {
      "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadSvg"};
  vips.operation_block_set("VipsForeignLoad", kTrue);
  for (size_t index = 0; index < sizeof readers / sizeof *readers; index += 1) vips.operation_block_set(readers[index], kFalse);
  return NULL;
}

const char *sitegen_vips_version(void) { return vips.version_string(); }

bool sitegen_vips_has(const char *operation) { return vips.type_find("VipsOperation", operation) != 0; }

void sitegen_vips_unref(Image *image) { vips.object_unref(image); }

// libvips keeps what went wrong in one text for the whole process, so that its words may be those of another picture: they are thrown away.
static Image *checked(int failed, Image *image) {
  if (!failed) return image;
  vips.error_clear();
  return NULL;
}

static void *checked_bytes(int failed, void *bytes) {
  if (!failed) return bytes;
  vips.error_clear();
  return NULL;
}

#define READING "access", kAccessSequential, "fail_on", kFailOnError

Image *sitegen_vips_load_jpeg(const void *bytes, size_t count, int shrink) {
  Image *image = NULL;
  return checked(vips.jpegload_buffer(bytes, count, &image, READING, "shrink", shrink, NULL), image);
}

Image *sitegen_vips_load_png(const void *bytes, size_t count) {
  Image *image = NULL;
  return checked(vips.pngload_buffer(bytes, count, &image, READING, NULL), image);
}

Image *sitegen_vips_load_gif(const void *bytes, size_t count) {
  Image *image = NULL;
  return checked(vips.gifload_buffer(bytes, count, &image, READING, NULL), image);
}

Image *sitegen_vips_load_webp(const void *bytes, size_t count, double scale) {
  Image *image = NULL;
  return checked(vips.webpload_buffer(bytes, count, &image, READING, "scale", scale, NULL), image);
}

// Read from memory a drawing has no address of its own, so that librsvg opens no file for it; it never opens anything from elsewhere.
// `unlimited`: drawings with hundreds of pictures in them are larger than libxml2 takes by itself.
Image *sitegen_vips_load_svg(const void *bytes, size_t count, double scale) {
  Image *image = NULL;
  return checked(vips.svgload_buffer(bytes, count, &image, READING, "scale", scale, "unlimited", kTrue, NULL), image);
}

Image *sitegen_vips_from_memory(const void *bytes, size_t count, int width, int height, int bands) {
  Image *raw = vips.image_new_from_memory(bytes, count, width, height, bands, kFormatByte);
  if (!raw) return checked(1, NULL);
  Image *image = NULL;
  int failed = vips.copy(raw, &image, "interpretation", bands < 3 ? kGrey : kSRGB, NULL);
  vips.object_unref(raw);
  return checked(failed, image);
}

int sitegen_vips_width(Image *image) { return vips.image_get_width(image); }
int sitegen_vips_height(Image *image) { return vips.image_get_height(image); }
int sitegen_vips_bands(Image *image) { return vips.image_get_bands(image); }
bool sitegen_vips_has_alpha(Image *image) { return vips.image_hasalpha(image); }
bool sitegen_vips_is_cmyk(Image *image) { return vips.image_get_interpretation(image) == kCMYK; }

bool sitegen_vips_is_plain(Image *image) {
  int meaning = vips.image_get_interpretation(image);
  return vips.image_get_format(image) == kFormatByte && (meaning == kGrey || meaning == kSRGB);
}

bool sitegen_vips_is_16_bit(Image *image) { return vips.image_get_format(image) == kFormatUnsignedShort; }
bool sitegen_vips_has_profile(Image *image) { return vips.image_get_typeof(image, "icc-profile-data") != 0; }
int sitegen_vips_orientation(Image *image) { return vips.image_get_orientation(image); }

Image *sitegen_vips_resize(Image *image, double horizontal, double vertical) {
  Image *result = NULL;
  return checked(vips.resize(image, &result, horizontal, "vscale", vertical, NULL), result);
}

Image *sitegen_vips_premultiply(Image *image) {
  Image *result = NULL;
  return checked(vips.premultiply(image, &result, NULL), result);
}

Image *sitegen_vips_unpremultiply(Image *image) {
  Image *result = NULL;
  return checked(vips.unpremultiply(image, &result, NULL), result);
}

Image *sitegen_vips_cast(Image *image, bool wide) {
  Image *result = NULL;
  return checked(vips.cast(image, &result, wide ? kFormatUnsignedShort : kFormatByte, NULL), result);
}

Image *sitegen_vips_apply_profile(Image *image) {
  Image *result = NULL;
  return checked(vips.icc_transform(image, &result, "srgb", "embedded", kTrue, "depth", 8, NULL), result);
}

Image *sitegen_vips_to_srgb(Image *image) {
  Image *result = NULL;
  return checked(vips.colourspace(image, &result, kSRGB, NULL), result);
}

Image *sitegen_vips_upright(Image *image) {
  Image *result = NULL;
  return checked(vips.autorot(image, &result, NULL), result);
}

Image *sitegen_vips_crop(Image *image, int left, int top, int width, int height) {
  Image *result = NULL;
  return checked(vips.extract_area(image, &result, left, top, width, height, NULL), result);
}

Image *sitegen_vips_embed(Image *image, int left, int top, int width, int height) {
  Image *result = NULL;
  return checked(vips.embed(image, &result, left, top, width, height, NULL), result);
}

Image *sitegen_vips_on_white(Image *image) {
  void *white = vips.array_double_newv(1, 255.0);
  Image *result = NULL;
  int failed = vips.flatten(image, &result, "background", white, NULL);
  vips.area_unref(white);
  return checked(failed, result);
}

Image *sitegen_vips_without_alpha(Image *image) {
  Image *result = NULL;
  return checked(vips.extract_band(image, &result, 0, "n", vips.image_get_bands(image) - 1, NULL), result);
}

Image *sitegen_vips_with_alpha(Image *image) {
  Image *result = NULL;
  return checked(vips.addalpha(image, &result, NULL), result);
}

double sitegen_vips_least_of_last_band(Image *image) {
  Image *band = NULL;
  double least = -1;
  if (!checked(vips.extract_band(image, &band, vips.image_get_bands(image) - 1, NULL), band)) return -1;
  int failed = vips.min(band, &least, NULL);
  vips.object_unref(band);
  return checked_bytes(failed, &least) ? least : -1;
}

Image *sitegen_vips_in_memory(Image *image) {
  Image *result = vips.image_copy_memory(image);
  return checked(!result, result);
}

void *sitegen_vips_pixels(Image *image, size_t *count) {
  void *bytes = vips.image_write_to_memory(image, count);
  return checked_bytes(!bytes, bytes);
}

void *sitegen_vips_save_jpeg(Image *image, int quality, bool progressive, size_t *count) {
  void *bytes = NULL;
  int failed = vips.jpegsave_buffer(
      image, &bytes, count, "strip", kTrue, "Q", quality, "optimize_coding", kTrue, "interlace", (int)progressive, NULL);
  return checked_bytes(failed, bytes);
}

void *sitegen_vips_save_png(Image *image, int compression, bool filtered, size_t *count) {
  void *bytes = NULL;
  int filter = filtered ? kFilterAll : kFilterNone;
  int failed = vips.pngsave_buffer(image, &bytes, count, "strip", kTrue, "compression", compression, "filter", filter, NULL);
  return checked_bytes(failed, bytes);
}

void *sitegen_vips_save_png_palette(Image *image, int compression, int bits, int quality, bool dithered, size_t *count) {
  void *bytes = NULL;
  int failed = vips.pngsave_buffer(
      image, &bytes, count, "strip", kTrue, "compression", compression, "filter", kFilterNone, "palette", kTrue, "bitdepth", bits,
      "Q", quality, "dither", dithered ? 1.0 : 0.0, "effort", 4, NULL);
  return checked_bytes(failed, bytes);
}

void *sitegen_vips_save_webp(Image *image, int quality, int effort, int lossless, bool smart, size_t *count) {
  void *bytes = NULL;
  int failed = vips.webpsave_buffer(
      image, &bytes, count, "strip", kTrue, "Q", quality, "effort", effort, "lossless", (int)(lossless == 1), "near_lossless",
      (int)(lossless == 2), "smart_subsample", (int)smart, NULL);
  return checked_bytes(failed, bytes);
}

void sitegen_vips_free(void *bytes) { vips.free(bytes); }
