/* How long cmark-gfm takes for a folder of Markdown:  floor FOLDER  prints "FILES BYTES SECONDS".

   The seconds are processor time for parsing and writing HTML, with the extensions that sitegen uses. Reading the files and cutting
   off their front matter is not counted, so no generator that uses cmark-gfm can be quicker than this. */

#define _XOPEN_SOURCE 700
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
static const int options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES;
enum { extension_count = sizeof extensions / sizeof *extensions, open_folders = 16 };

static long files, bytes;
static double seconds;

static double processor_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

/* The text of a file, with a final NUL; the caller frees it. */
static char *read_file(const char *path, size_t size) {
  FILE *file = fopen(path, "rb");
  char *text = malloc(size + 1);
  if (!file || !text || fread(text, 1, size, file) != size) {
    perror(path);
    exit(1);
  }
  fclose(file);
  text[size] = 0;
  return text;
}

static const char *without_front_matter(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *end = strstr(text + 4, "\n---\n");
  return end ? end + 5 : text;
}

static size_t convert(const char *markdown, size_t length) {
  cmark_parser *parser = cmark_parser_new(options);
  for (int i = 0; i < extension_count; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
  cmark_parser_feed(parser, markdown, length);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  size_t size = strlen(html);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  return size;
}

static int take(const char *path, const struct stat *about, int kind, struct FTW *place) {
  (void)place;
  size_t length = strlen(path);
  if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
  char *text = read_file(path, about->st_size);
  const char *markdown = without_front_matter(text);
  size_t size = strlen(markdown);
  double start = processor_seconds();
  convert(markdown, size);
  seconds += processor_seconds() - start;
  files += 1;
  bytes += size;
  free(text);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "Which folder? Type: %s FOLDER\n", arguments[0]);
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  if (nftw(arguments[1], take, open_folders, FTW_PHYS) != 0) {
    perror(arguments[1]);
    return 1;
  }
  printf("%ld %ld %.6f\n", files, bytes, seconds);
  return 0;
}
