/* node.h lays the tree open: reading a node's text through the public getters would copy it each time. */
#include <cmark-gfm/node.h>
#include <cmark-gfm/houdini.h>
#include <cmark-gfm-core-extensions.h>

/* glibc declares it only for GNU sources, and Swift's is not one. */
extern void *memmem(const void *text, size_t length, const void *sought, size_t sought_length);
