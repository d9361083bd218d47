// SPDX-License-Identifier: GPL-3.0-or-later
// As qt_test.h, for tests of what stands on the store: its repositories are half of what such a test takes to
// compile.
#include "qt_test.h"
#include "store/store.h"
