// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stopphraselist.h"

#include "domain/stopphrases.h"
#include "store/store.h"

namespace shoptalk {

QString StopPhraseList::phrases() const
{
    if (!m_store.isOpen())
        return StopPhrases::shipped();
    const Result<std::optional<QString>> stored = m_store.reader().marketing.stopPhrases().phrases();
    return stored && *stored ? **stored : StopPhrases::shipped();
}

QCoro::Task<Result<void>> StopPhraseList::setPhrases(QString words)
{
    auto write = [tidy = tidyStopPhrases(words)](StoreSession &session) {
        return tidy == StopPhrases::shipped() ? session.marketing.stopPhrases().reset()
                                              : session.marketing.stopPhrases().setPhrases(tidy);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
