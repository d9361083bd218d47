// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <utility>

class QWidget;

namespace shoptalk {

/// Decides whether the main window closes when it is asked to, or stays because the program goes on.
class WindowClosing : public QObject {
    Q_OBJECT
public:
    explicit WindowClosing(QWidget &window);

    /// When the person closes the window, `keepsOpen` is asked; if it returns true, nothing is closed.
    void setFilter(std::function<bool()> keepsOpen) { m_keepsOpen = std::move(keepsOpen); }
    /// Closes the window whatever the filter says, also while it is hidden.
    void quit();
    /// Sets whether the filter is ignored, as for the close event that the desktop sends to every window
    /// when the program has to end.
    void setQuitting(bool isQuitting) { m_isQuitting = isQuitting; }
    /// For the window: true if it must not close now.
    bool isRefused() const { return !m_isQuitting && m_keepsOpen && m_keepsOpen(); }
    /// For the window: it has closed.
    void finish();

Q_SIGNALS:
    void finished();

private:
    QWidget &m_window;
    std::function<bool()> m_keepsOpen;
    bool m_isQuitting = false;
    bool m_isFinished = false; ///< Since `quit`.
};

} // namespace shoptalk
