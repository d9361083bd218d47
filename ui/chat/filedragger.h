// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// Lets a person drag a file out of a widget, as a copy, into another window.
class FileDragger : public QObject {
    Q_OBJECT
public:
    /// `fileAt` gives the path of the file at a point of `area`; empty if there is none. `area` owns this.
    FileDragger(QWidget &area, std::function<QString(const QPoint &)> fileAt);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drag();

    QWidget &m_area;
    std::function<QString(const QPoint &)> m_fileAt;
    QPoint m_pressedAt;
    QString m_file; ///< Under the pressed button; empty: nothing to drag.
};

} // namespace shoptalk
