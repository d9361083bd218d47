// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Brings the lists of single numbers up to date once a second number of the shop is connected, or one is
/// left again. Works in small batches in the background, and continues where it was when the program ended.
class NumberLister final : public QObject {
    Q_OBJECT
public:
    explicit NumberLister(Store &store, QObject *parent = nullptr);

    /// Goes on with what is left, now and whenever the numbers change. After an error it tries again after
    /// a pause.
    void start();
    /// Runs until everything is up to date; ends early, without harm, when this object is destroyed. Errors:
    /// Storage; completed batches stay.
    QCoro::Task<Result<void>> run();

Q_SIGNALS:
    /// Emitted after each batch.
    void progressed();

private:
    void goOn();

    Store &m_store;
    QTimer m_retry;
    int m_failures = 0; ///< In a row.
    bool m_followsNumbers = false;
    bool m_isRunning = false;
    bool m_runsAgain = false; ///< The numbers changed meanwhile.
};

} // namespace shoptalk
