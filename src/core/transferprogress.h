// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>

namespace shoptalk {

/// One file on its way over the network, as who waits for it sees and ends it. One thread.
class TransferProgress : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ends what is under way, and lets nothing more begin.
    void cancel()
    {
        if (std::exchange(m_isCancelled, true))
            return;
        Q_EMIT cancelled();
    }
    bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    /// So many bytes of the file are there, `total` is all of it.
    void progressed(qint64 arrived, qint64 total);
    /// All of it is there: nothing is left to be ended.
    void arrived();
    void cancelled();

private:
    bool m_isCancelled = false;
};

} // namespace shoptalk
