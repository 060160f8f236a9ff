import Audit
import Testing

struct Placeholder {}
