// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;

namespace shoptalk::tour {

/// A strip at the bottom of the screen that shows a person who watches the demo what happens, and lets them
/// pause it, continue at once, or skip to its end: by mouse, or by F8, F9 and Shift+F9 in any window of the
/// demo.
class Caption : public QWidget {
    Q_OBJECT
public:
    /// `takeKey` gives a key that was pressed in another window of the demo; empty if none was.
    explicit Caption(std::function<QString()> takeKey);

    /// A new step; `number` counts from 1.
    void showStep(int number, const QString &step);
    void showDetail(const QString &detail);
    /// Waits as long as it takes to read what was shown since the last call, here and in the other windows.
    /// Returns at once after "skip to the end".
    void giveTimeToRead();
    /// Shows the last caption, after which nothing is waited for.
    void showLast(const QString &text, const QString &detail);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void place();
    void togglePause();
    void goOn();
    void skipAll();
    void obey(const QString &key);
    void showState();

    std::function<QString()> m_takeKey;
    QLabel *m_step;
    QLabel *m_detail;
    QPushButton *m_pause;
    QPushButton *m_next;
    QPushButton *m_skip;
    qsizetype m_unread = 0; ///< Characters shown since the person last had time to read.
    bool m_isPaused = false;
    bool m_goesOn = false;
    bool m_skipsAll = false;
};

} // namespace shoptalk::tour
