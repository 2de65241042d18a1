/** Entry of the training page. */
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";
import "./workbench.css";

createRoot(document.getElementById("root")!).render(<Workbench />);
