// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace shoptalk {

class Theme;

/// The page that is shown while the data is being opened, usually for an instant.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    /// Says only that the data is being opened.
    void showOpening();
    /// Says that the data is being updated, and shows the progress: `step` of `steps` is under way, and
    /// `percent` of it is done. Without a call for a while the bar moves back and forth instead.
    void showUpdate(int step, int steps, int percent);

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_note;
    QTimer m_pause;
};

} // namespace shoptalk
