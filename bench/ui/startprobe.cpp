// SPDX-License-Identifier: GPL-3.0-or-later
// A Qt plugin that reports when an unchanged program has painted: its first window, and the rows of the
// inbox.
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QGenericPlugin>

#include <chrono>
#include <cstdio>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

/// Writes "window" and "inbox" to standard output with the steady clock's nanoseconds, each once.
class StartProbe : public QObject {
public:
    StartProbe()
    {
        // The program prevents others from reading about its memory. The memory is the same.
        ::prctl(PR_SET_DUMPABLE, 1);
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        if (!m_hasWindow) {
            m_hasWindow = true;
            tellSoon("window");
        }
        const auto *list = qobject_cast<QAbstractItemView *>(watched->parent());
        if (list && list->objectName() == "conversationList"_L1 && list->model()->rowCount() > 0) {
            tellSoon("inbox");
            qApp->removeEventFilter(this);
        }
        return false;
    }

private:
    /// Once the paint has ended.
    void tellSoon(const char *what)
    {
        const auto report = [what] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            const auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
            std::printf("%s %lld\n", what, static_cast<long long>(ns));
            std::fflush(stdout);
        };
        QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
    }

    bool m_hasWindow = false;
};

/// Loaded through QT_QPA_GENERIC_PLUGINS=shoptalkbench.
class StartProbePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")
public:
    QObject *create(const QString &, const QString &) override { return new StartProbe; }
};

} // namespace shoptalk::bench

#include "startprobe.moc"
