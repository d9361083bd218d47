// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/loadstate.h"

#include <QFrame>
#include <QUrl>

class QLabel;
class QProgressBar;
class QToolButton;

namespace shoptalk {

class Theme;

/// Always shows the host of the page, whether the connection is encrypted, and the loading progress.
class AddressBar final : public QFrame {
    Q_OBJECT
public:
    explicit AddressBar(const Theme &theme, QWidget *parent = nullptr);

    /// Query and fragment are not shown, because they contain `state`. The lock is shown only for a page that
    /// has arrived.
    void setAddress(const QUrl &address, LoadState state);
    /// 0 to 100; 100 is done.
    void setProgress(int percent);

Q_SIGNALS:
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState(LoadState state);
    void showPath();

    const Theme &m_theme;
    QUrl m_address;
    QLabel *m_lock;
    QLabel *m_host;
    QLabel *m_path;
    QToolButton *m_reload;
    QProgressBar *m_progress;
};

} // namespace shoptalk
