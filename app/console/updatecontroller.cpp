// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/updatecontroller.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/rememberedstate.h"
#include "updates/updatechecker.h"

#include <QDesktopServices>

namespace shoptalk {

UpdateController::UpdateController(UpdateChecker &checker, MainWindow &window, RememberedState &remembered,
                                   QObject *parent)
    : QObject(parent)
    , m_checker(checker)
{
    connect(&checker, &UpdateChecker::stateChanged, this, [&remembered, &window](const UpdateState &state) {
        remembered.setUpdates(state);
        if (!state.isOn || !state.newest)
            window.banners().update().takeAway();
    });
    connect(&checker, &UpdateChecker::found, &window.banners().update(), &UpdateBanner::notify);
    connect(&window.banners().update(), &UpdateBanner::pageRequested, this, &QDesktopServices::openUrl);
}

void UpdateController::start()
{
    m_checker.start();
}

} // namespace shoptalk
