// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// The words with which customers ask for no more marketing messages, which the shop can change. They count
/// for messages that arrive from then on. Errors of every call: Storage.
class StopPhraseList {
public:
    /// `store` outlives this.
    explicit StopPhraseList(Store &store)
        : m_store(store)
    {
    }

    /// One word or phrase in each line. The words of the program while nobody changed them, or while the
    /// store is not open.
    QString phrases() const;
    /// `words` is tidied first. The words of the program, unchanged, stay those of the program: a later
    /// version's are used then.
    QCoro::Task<Result<void>> setPhrases(QString words);

private:
    Store &m_store;
};

} // namespace shoptalk
