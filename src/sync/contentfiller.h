// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Raised by every version that reads more from messages than the one before: what is stored is read again.
inline constexpr int contentReaderVersion = 2;

/// Reads stored messages again from what Meta sent, so that they show what an earlier version dropped: the
/// place of a location, the lines of an order, the numbers of a contact. Works in small batches beside
/// everything else, and goes on where it was when the program ended.
class ContentFiller final : public QObject {
    Q_OBJECT
public:
    explicit ContentFiller(Store &store, QObject *parent = nullptr);

    /// Until everything is read; ends early, without harm, when this object does. Gives how many messages
    /// changed. Errors: Storage; what was done until then stays done.
    QCoro::Task<Result<int>> run();

Q_SIGNALS:
    /// After each batch; of a hundred.
    void progressed(int percent);

private:
    Store &m_store;
};

} // namespace shoptalk
