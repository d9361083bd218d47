// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Windows documentation, WTSRegisterSessionNotification, WM_WTSSESSION_CHANGE and WM_POWERBROADCAST.
#include "ui/shell/computerlockwatch.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWindow>

#include <windows.h>
#include <wtsapi32.h>

namespace shoptalk {

namespace {

/// A window that is never shown gets Windows' messages, because the main window's may be replaced by another.
class WindowsComputerLockWatch final : public ComputerLockWatch, public QAbstractNativeEventFilter {
public:
    ~WindowsComputerLockWatch() override { setOn(false); }

    void setOn(bool isOn) override
    {
        if (isOn == (m_window != nullptr))
            return;
        if (isOn) {
            m_window = std::make_unique<QWindow>();
            m_window->create();
            WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
            QCoreApplication::instance()->installNativeEventFilter(this);
            return;
        }
        QCoreApplication::instance()->removeNativeEventFilter(this);
        WTSUnRegisterSessionNotification(handle());
        m_window.reset();
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const MSG *>(message);
        if (event->hwnd != handle())
            return false; // every window of the program gets the messages about sleep
        const bool isLock = event->message == WM_WTSSESSION_CHANGE
            && (event->wParam == WTS_SESSION_LOCK || event->wParam == WTS_CONSOLE_DISCONNECT
                || event->wParam == WTS_REMOTE_DISCONNECT);
        const bool isSleep = event->message == WM_POWERBROADCAST && event->wParam == PBT_APMSUSPEND;
        if (isLock || isSleep)
            Q_EMIT left();
        return false;
    }

private:
    HWND handle() const { return reinterpret_cast<HWND>(m_window->winId()); }

    std::unique_ptr<QWindow> m_window; ///< Null while it is off.
};

} // namespace

std::unique_ptr<ComputerLockWatch> ComputerLockWatch::make()
{
    return std::make_unique<WindowsComputerLockWatch>();
}

} // namespace shoptalk
