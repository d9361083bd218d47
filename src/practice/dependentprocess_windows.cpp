// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/dependentprocess.h"

#include <QProcess>

#include <windows.h>

namespace shoptalk {

namespace {

/// Windows closes the handle of this job when this program ends in whatever way, and then ends the processes
/// in it. What those start, such as a browser, stays.
HANDLE dependents()
{
    static const HANDLE job = [] {
        const HANDLE made = ::CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags =
            JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
        ::SetInformationJobObject(made, JobObjectExtendedLimitInformation, &limits, sizeof limits);
        return made;
    }();
    return job;
}

} // namespace

void endWithThisProgram(QProcess &process)
{
    QObject::connect(&process, &QProcess::started, &process, [&process] {
        const HANDLE started =
            ::OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(process.processId()));
        if (!started)
            return;
        ::AssignProcessToJobObject(dependents(), started);
        ::CloseHandle(started);
    });
}

} // namespace shoptalk
