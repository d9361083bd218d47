// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace shoptalk {

/// Asks for a place and writes a file there, on a worker thread.
class FigureSaver : public QObject {
    Q_OBJECT
public:
    /// The dialog is shown over `window`.
    explicit FigureSaver(QWidget &window);

    /// `name` is the suggested file name without its suffix.
    void saveTable(const QString &name, const QByteArray &csv);
    void savePicture(const QString &name, const QImage &picture);

Q_SIGNALS:
    void saved(const QString &path);
    /// The file could not be written.
    void failed(const QString &path);

private:
    /// `write` runs on a worker thread and returns whether it could write.
    void ask(const QString &title, const QString &fileName, const QString &filter,
             std::function<bool(const QString &path)> write);

    QWidget &m_window;
};

} // namespace shoptalk
