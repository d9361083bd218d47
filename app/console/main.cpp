// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"
#include "app/console/databasecheck.h"
#include "app/console/options.h"
#include "app/console/singleinstance.h"
#include "core/onworker.h"
#include "core/settingsfile.h"
#include "crypto/bytes.h"
#include "crypto/coredumps.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {
/// On a thread of its own, while the window is made.
void prepareEncryption()
{
    (void)shoptalk::crypto::randomBytes(1); // OpenSSL reads its configuration at the first call
}
} // namespace

int main(int argc, char *argv[])
{
    shoptalk::crypto::refuseCoreDumps();
    if (const auto health = shoptalk::checkedForAnotherProcess(argc, argv))
        return *health;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"shoptalk"_s);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    QApplication::setApplicationVersion(QStringLiteral(SHOPTALK_VERSION));
    QApplication::setDesktopFileName(u"shoptalk"_s);
    const shoptalk::Options options = shoptalk::readOptions(application);
    const shoptalk::SettingsFile settings(shoptalk::settingsPath(options)); // begins to read them
    shoptalk::SingleInstance instance(options.dataFolder);
    if (!instance.claim())
        return 0;
    shoptalk::workers().start(prepareEncryption);
    shoptalk::Console console(application, options);
    QObject::connect(&instance, &shoptalk::SingleInstance::woken, &console, &shoptalk::Console::bringUp);
    console.start();
    return QApplication::exec();
}
