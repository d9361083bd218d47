// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

namespace shoptalk {

/// The progress of one file transfer, which the caller can watch and cancel. Not thread-safe.
class TransferProgress : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Cancels the transfer, and any that would start later.
    void cancel()
    {
        if (std::exchange(m_isCancelled, true))
            return;
        Q_EMIT cancelled();
    }
    bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    /// Emitted when more bytes have been transferred, of `total`.
    void progressed(qint64 arrived, qint64 total);
    /// Emitted when the transfer is complete and can no longer be cancelled.
    void arrived();
    void cancelled();

private:
    bool m_isCancelled = false;
};

} // namespace shoptalk
