// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/loginstart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList loginCommand(const QStringList &arguments)
{
    // Source: AppImage documentation, "Environment variables".
    const QString program = qEnvironmentVariable("APPIMAGE", QCoreApplication::applicationFilePath());
    return QStringList{program} + arguments;
}

} // namespace shoptalk
