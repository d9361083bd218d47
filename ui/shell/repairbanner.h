// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace shoptalk {

class Theme;

/// Across the window: the database had a fault, and it was mended. Hidden until then, and again once it was
/// read.
class RepairBanner : public QFrame {
    Q_OBJECT
public:
    explicit RepairBanner(const Theme &theme, QWidget *parent = nullptr);

    /// Shows it, and tells screen readers.
    void notify();
    /// Away while the window is locked; comes back unless it was read.
    void setLocked(bool isLocked);

Q_SIGNALS:
    /// The person wants a backup, for the next time.
    void backupsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeAway();

    QBoxLayout *m_row; ///< A column where the buttons would leave the text no room.
    QLabel *m_text;
    bool m_isUnread = false;
};

} // namespace shoptalk
