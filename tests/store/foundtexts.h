// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefixture.h"

namespace shoptalk {

/// The texts that a search finds, newest first.
inline QStringList find(const StoreFixture &store, const MessageQuery &query)
{
    QStringList texts;
    const FoundMessages page = store.reader().messageSearch.search(query, 50).value();
    for (const FoundMessage &found : page.messages)
        texts << found.text;
    return texts;
}
inline QStringList find(const StoreFixture &store, const QString &text)
{
    MessageQuery query;
    query.text = text;
    return find(store, query);
}

} // namespace shoptalk
