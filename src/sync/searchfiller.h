// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Raised when messages are to be indexed in another way: stored messages are indexed again.
inline constexpr int messageIndexVersion = 1;

/// Adds the messages of earlier versions to the index of the search, newest first. Works in small batches in
/// the background, and continues where it was when the program ended.
class SearchFiller final : public QObject {
    Q_OBJECT
public:
    explicit SearchFiller(Store &store, QObject *parent = nullptr);

    /// Runs until everything is indexed; ends early, without harm, when this object is destroyed. Then it
    /// finishes removing deleted messages from the index, if the program ended before that. Errors: Storage;
    /// completed batches stay.
    QCoro::Task<Result<void>> run();

Q_SIGNALS:
    /// Emitted after each batch.
    void progressed(int percent);

private:
    Store &m_store;
};

} // namespace shoptalk
