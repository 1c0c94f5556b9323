// `run` where stdin is no terminal: each line goes to all peers, each received text
// becomes one line.
#pragma once

#include "app/cli/face.h"
#include "app/cli/line_input.h"
#include "app/cli/line_output.h"

#include <memory>
#include <set>

namespace vaultgram::cli {

class PipeFace : public Face {
    Q_OBJECT
public:
    PipeFace(const FaceContext& context, LineOutput& output);

    void start() override;
    bool close() override;

private:
    void send(const std::string& line);

    LineOutput& m_output;
    std::unique_ptr<LineInput> m_input;
    std::set<MsgId> m_waiting;  // sent in this run, and not done
};

}  // namespace vaultgram::cli
