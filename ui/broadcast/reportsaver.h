// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"

#include <QObject>

class QWidget;

namespace shoptalk {

/// The report of a broadcast as a table for spreadsheets.
QByteArray reportCsv(const QList<BroadcastResult> &results);

/// Asks where to save the report of a broadcast, and writes it there.
class ReportSaver : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    ReportSaver(const Broadcasts &broadcasts, QWidget &window);

    void save(const Broadcast &broadcast);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &path);

private:
    void write(const BroadcastId &id, const QString &path);

    const Broadcasts &m_broadcasts;
    QWidget &m_window;
};

} // namespace shoptalk
