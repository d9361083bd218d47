// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace shoptalk {

/// The message that is shown when the console can't open its data.
struct StartProblem {
    QString title;
    QString text; ///< What happened, that nothing is lost, and what to do.
    enum class RecoveryAction {
        None,
        ChoosePassphrase,
        UseRecoveryKey,
        RestoreBackup,
        StartAnew,
        SetSettingsAside
    };
    RecoveryAction recoveryAction = RecoveryAction::None; ///< What Shoptalk can do about it.
    RecoveryAction otherWay = RecoveryAction::None; ///< An alternative to `recoveryAction`.
};

/// The texts of start problems.
class StartProblems {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::StartProblems)
public:
    /// Chosen by the error's reason, otherwise by its kind. The text names `dataFolder` if the person has to
    /// look there.
    static StartProblem describe(const Error &error, const QString &dataFolder);
    /// The settings in the file `path` can't be read and, if `isStuck`, the file can't be moved either.
    static StartProblem unreadableSettings(const QString &path, bool isStuck);
    /// Only problems of the keychain and the key in it.
    static std::optional<StartProblem> keyProblem(Reason reason);

private:
    static std::optional<StartProblem> dataProblem(Reason reason, const QString &folder);
    static StartProblem backupProblem(Reason reason);
};

} // namespace shoptalk
