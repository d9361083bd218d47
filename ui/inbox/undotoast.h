// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace shoptalk {

class Theme;

/// At the foot of a page for a while: what was just done, and the way to undo it. Above where somebody may be
/// writing.
class UndoToast : public QFrame {
    Q_OBJECT
public:
    /// `keptClear`, a part of `page`, is not covered while it is visible.
    UndoToast(const Theme &theme, QWidget *page, QWidget *keptClear);

    /// Shows `text`; an earlier one is replaced. Without `canUndo` it only tells.
    void notify(const QString &text, bool canUndo);

Q_SIGNALS:
    void undoRequested();

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
