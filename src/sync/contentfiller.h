// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Raised by every version that reads more from messages than the one before: stored messages are read again.
inline constexpr int contentReaderVersion = 2;

/// Reads stored messages again from the JSON that Meta sent, so that they show details which an earlier
/// version dropped: the place of a location, the lines of an order, the numbers of a contact. Works in small
/// batches in the background, and continues where it was when the program ended.
class ContentFiller final : public QObject {
    Q_OBJECT
public:
    explicit ContentFiller(Store &store, QObject *parent = nullptr);

    /// Runs until everything is read; ends early, without harm, when this object is destroyed. Gives how many
    /// messages changed. Errors: Storage; completed batches stay.
    QCoro::Task<Result<int>> run();

Q_SIGNALS:
    /// Emitted after each batch.
    void progressed(int percent);

private:
    Store &m_store;
};

} // namespace shoptalk
