// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exceptiontype.h"

#include <cstdlib>
#include <memory>
#include <typeinfo>
#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

namespace shoptalk {

QString exceptionType(const std::exception &exception)
{
    const char *name = typeid(exception).name();
#if __has_include(<cxxabi.h>)
    struct Free {
        void operator()(char *memory) const { std::free(memory); }
    };
    const std::unique_ptr<char, Free> readable(abi::__cxa_demangle(name, nullptr, nullptr, nullptr));
    if (readable)
        return QString::fromLatin1(readable.get());
#endif
    return QString::fromLatin1(name);
}

} // namespace shoptalk
