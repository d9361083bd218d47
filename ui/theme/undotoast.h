// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// A message at the bottom of a page that says what was just done and offers to undo it. It disappears after
/// a while and does not cover the composer.
class UndoToast : public QFrame {
    Q_OBJECT
public:
    /// `keptClear`, a part of `page`, is not covered while it is visible.
    UndoToast(const Theme &theme, QWidget *page, QWidget *keptClear);

    /// Shows `text` and replaces an earlier message. Without `canUndo`, it has no undo button.
    void notify(const QString &text, bool canUndo);

Q_SIGNALS:
    void undoRequested();
    /// It disappeared, so nothing offers the undo any more.
    void expired();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_keptClear;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_end;
};

} // namespace shoptalk
