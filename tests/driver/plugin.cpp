// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGenericPlugin>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

/// Loaded through QT_QPA_GENERIC_PLUGINS=shoptalkdriver. It listens on $SHOPTALK_DRIVER_DIR/<program's name>.
class Plugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")
public:
    QObject *create(const QString &key, const QString &) override
    {
        const QString folder = qEnvironmentVariable("SHOPTALK_DRIVER_DIR");
        if (key.compare("shoptalkdriver"_L1, Qt::CaseInsensitive) != 0 || folder.isEmpty())
            return nullptr;
#ifdef Q_OS_LINUX
        // The product prevents other programs from reading its memory. A test that reads it without being
        // root asks for access here. The contents of the memory are the same.
        if (qEnvironmentVariableIsSet("SHOPTALK_DRIVER_READABLE_MEMORY"))
            ::prctl(PR_SET_DUMPABLE, 1);
#endif
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
        return new Driver(QDir(folder).filePath(program));
    }
};

} // namespace shoptalk::driver

#include "plugin.moc"
