// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace shoptalk {

/// What a person does with a file that is on this computer. Files that could run something are not opened:
/// the person sees why, and can save them.
class FileActions : public QObject {
    Q_OBJECT
public:
    /// Dialogs appear over `page`, which also owns this.
    explicit FileActions(QWidget &page);

    /// Opens the file in the system's program for it.
    void open(const QString &path);
    /// Asks where to, and copies the file there. `over` is the widget that the dialog belongs to; null: the
    /// page.
    void save(const QString &path, QWidget *over = nullptr);
    void showInFolder(const QString &path);
    /// Copies the picture in the file to the clipboard, and the file itself for file managers.
    void copyPicture(const QString &path);

Q_SIGNALS:
    /// What went wrong, in words.
    void problem(const QString &text);
    /// What was done, in words.
    void done(const QString &text);

private:
    void openSafe(const QString &path);
    void explainDanger(const QString &path);
    void askWhere(const QString &path, const QString &name, QWidget &over);
    void copyTo(const QString &path, const QString &target);

    QWidget &m_page;
};

} // namespace shoptalk
