// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Raised when messages are to be indexed in another way: what is stored is indexed again.
inline constexpr int messageIndexVersion = 1;

/// Adds the messages of earlier versions to the index of the search, newest first. Works in small batches
/// beside everything else, and goes on where it was when the program ended.
class SearchFiller final : public QObject {
    Q_OBJECT
public:
    explicit SearchFiller(Store &store, QObject *parent = nullptr);

    /// Until everything is indexed; ends early, without harm, when this object does. Then it finishes the
    /// removal of deleted messages from the index, if the program ended before that. Errors: Storage; what
    /// was done until then stays done.
    QCoro::Task<Result<void>> run();

Q_SIGNALS:
    /// After each batch; of a hundred.
    void progressed(int percent);

private:
    Store &m_store;
};

} // namespace shoptalk
