// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/settingkeys.h"
#include "sharedstorage.h"

namespace shoptalk::relay {

namespace {

tl::unexpected<http::Error> notBuiltIn()
{
    return tl::unexpected(configurationError(
        "not_built_in", "this program was compiled without PostgreSQL; set database.path instead"));
}

} // namespace

http::Result<std::unique_ptr<Storage>> openSharedStorage(const Settings &)
{
    return notBuiltIn();
}

http::Result<std::unique_ptr<DatabaseDump>> openSharedDump(const Settings &, bool)
{
    return notBuiltIn();
}

} // namespace shoptalk::relay
